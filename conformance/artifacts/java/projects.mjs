// A library of Java and a gem, each a few files.

export const SOURCES = {
  'src/main/java/org/calm/sea/Main.java':
    'package org.calm.sea;\n\npublic class Main {\n  public static void main(String[] args) {\n    System.out.println(new Waves().count());\n  }\n}\n',
  'src/main/java/org/calm/sea/Waves.java':
    'package org.calm.sea;\n\npublic class Waves {\n  public int count() {\n    return 1;\n  }\n}\n',
  'src/main/resources/sea.properties': 'waves=1\n',
}

export const POM = `<?xml version="1.0" encoding="UTF-8"?>
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>org.calm</groupId>
  <artifactId>sea</artifactId>
  <version>1.2.3</version>
  <properties>
    <maven.compiler.source>17</maven.compiler.source>
    <maven.compiler.target>17</maven.compiler.target>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
  </properties>
  <build>
    <plugins>
      <plugin>
        <artifactId>maven-jar-plugin</artifactId>
        <configuration>
          <archive>
            <manifest>
              <mainClass>org.calm.sea.Main</mainClass>
              <addDefaultImplementationEntries>true</addDefaultImplementationEntries>
              <addDefaultSpecificationEntries>true</addDefaultSpecificationEntries>
            </manifest>
            <manifestEntries>
              <A-Very-Long-Attribute>\${project.build.sourceEncoding} \${project.groupId} \${project.artifactId} \${project.version} and much more than fits a line</A-Very-Long-Attribute>
            </manifestEntries>
          </archive>
        </configuration>
      </plugin>
      <plugin>
        <artifactId>maven-source-plugin</artifactId>
        <version>3.3.1</version>
        <executions>
          <execution>
            <goals><goal>jar-no-fork</goal></goals>
          </execution>
        </executions>
      </plugin>
    </plugins>
  </build>
</project>
`

export const GEM = {
  'lib/calm_sea.rb': 'module CalmSea\nend\n',
  'exe/calm': '#!/usr/bin/env ruby\nputs 1\n',
  'ext/calm/extconf.rb': 'require "mkmf"\ncreate_makefile("calm")\n',
  'README.md': '# Sea\n',
  'calm-sea.gemspec': `Gem::Specification.new do |spec|
  spec.name = 'calm-sea'
  spec.version = '1.2.3'
  spec.summary = 'Waves'
  spec.description = 'Waves, and more of them'
  spec.authors = ['Ada']
  spec.homepage = 'https://calm.example'
  spec.license = 'MIT'
  spec.required_ruby_version = '>= 2.7'
  spec.files = ['lib/calm_sea.rb', 'exe/calm', 'ext/calm/extconf.rb', 'README.md']
  spec.extra_rdoc_files = ['README.md']
  spec.bindir = 'exe'
  spec.executables = ['calm']
  spec.extensions = ['ext/calm/extconf.rb']
  spec.metadata = { 'rubygems_mfa_required' => 'true' }
  spec.add_dependency 'rake', '~> 13.0', '!= 13.0.2'
  spec.add_development_dependency 'minitest', '>= 5'
end
`,
}
