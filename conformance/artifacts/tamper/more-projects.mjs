// Projects whose tools not every machine has: they are left out, and said to be, where their programs are missing.
import { copyFileSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const MAVEN = join(import.meta.dirname, '..', '..', '.work', 'maven')
const BUILDAH = { STORAGE_DRIVER: 'vfs', BUILDAH_ISOLATION: 'chroot' }

export const more = (run) => ({
  nuget: {
    needs: ['nuget', 'mcs'],
    files: {
      'Acme.Thing.nuspec': `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd">
  <metadata>
    <id>Acme.Thing</id>
    <version>1.0.0</version>
    <authors>A</authors>
    <description>A thing</description>
    <dependencies>
      <group targetFramework=".NETFramework4.5">
        <dependency id="Acme.Base" version="[2.0,3.0.0)" />
      </group>
    </dependencies>
  </metadata>
  <files>
    <file src="bin/Acme.Thing.dll" target="lib/net45" />
    <file src="msbuild/*.targets" target="build/net45" />
    <file src="docs/**/*.txt" target="docs" />
  </files>
</package>
`,
      'src/Thing.cs':
        'namespace Acme { public static class Thing { public static int One() { return 1; } } }\n',
      'msbuild/Acme.Thing.targets':
        '<Project xmlns="http://schemas.microsoft.com/developer/msbuild/2003" />\n',
      'docs/read me.txt': 'hello\n',
      'docs/more/b.txt': 'more\n',
      'test/Evil.targets': '<Project />\n',
      '.gitignore': '/bin/\n/dist/\n',
    },
    policy: `artifacts: ['dist/*']
rules:
  artifact/not-from-commit:
    options: {generated: [{member: lib/net45/Acme.Thing.dll, from: ['src/**'], reason: compiled by mcs}]}
`,
    build(root) {
      mkdirSync(join(root, 'bin'))
      mkdirSync(join(root, 'dist'))
      run(root, 'mcs', '-target:library', '-out:bin/Acme.Thing.dll', 'src/Thing.cs')
      run(root, 'nuget', 'pack', 'Acme.Thing.nuspec', '-OutputDirectory', 'dist', '-NonInteractive')
      return readdirSync(join(root, 'dist'))
    },
  },
  image: {
    needs: ['buildah'],
    files: {
      Dockerfile: `FROM scratch
WORKDIR /srv/app
COPY package*.json ./
COPY app/ .
COPY --chown=1000 conf/prod.txt /etc/app.conf
ENV NODE_ENV=production
USER 1000:1000
ENTRYPOINT ["/srv/app/server.js"]
CMD ["--port", "80"]
`,
      'package.json': '{"name":"thing","version":"1.0.0","private":true}\n',
      'app/server.js': 'run()\n',
      'app/lib/a.js': 'a()\n',
      'conf/prod.txt': 'x=1\n',
      'conf/dev.txt': 'x=2\n',
      '.gitignore': '/dist/\n',
    },
    policy: "artifacts: ['dist/*']\n",
    build(root) {
      mkdirSync(join(root, 'dist'))
      const buildah = (...args) =>
        run(root, 'env', ...Object.entries(BUILDAH).map((pair) => pair.join('=')), 'buildah', ...args)
      const head = run(root, 'git', 'rev-parse', 'HEAD').toString().trim()
      const labels = ['version=1.0.0', `revision=${head}`].flatMap((label) => [
        '--label',
        `org.opencontainers.image.${label}`,
      ])
      buildah('bud', '--quiet', '--layers', ...labels, '--tag', 'guardrail-tamper:1.0.0', '.')
      buildah('push', '--quiet', 'guardrail-tamper:1.0.0', 'oci-archive:dist/image-1.0.0.tar:1.0.0')
      buildah('rmi', '--force', 'guardrail-tamper:1.0.0')
      return readdirSync(join(root, 'dist'))
    },
  },
  spring: {
    needs: ['mvn'],
    files: {
      'pom.xml': `<?xml version="1.0" encoding="UTF-8"?>
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <parent>
    <groupId>org.springframework.boot</groupId>
    <artifactId>spring-boot-starter-parent</artifactId>
    <version>3.3.5</version>
    <relativePath/>
  </parent>
  <groupId>example.acme</groupId>
  <artifactId>boot</artifactId>
  <version>1.0.0</version>
  <dependencies>
    <dependency>
      <groupId>org.springframework.boot</groupId>
      <artifactId>spring-boot-starter</artifactId>
    </dependency>
  </dependencies>
  <build>
    <plugins>
      <plugin>
        <groupId>org.springframework.boot</groupId>
        <artifactId>spring-boot-maven-plugin</artifactId>
        <executions><execution><goals><goal>build-info</goal></goals></execution></executions>
      </plugin>
    </plugins>
  </build>
</project>
`,
      'src/main/java/example/acme/App.java': `package example.acme;

import org.springframework.boot.SpringApplication;

public class App {
    public static void main(String[] arguments) {
        SpringApplication.run(App.class, arguments);
    }

    static class Inner {
    }
}

class Beside {
}
`,
      'src/main/resources/application.properties': 'server.port=8080\n',
      '.gitignore': '/target/\n/dist/\n',
    },
    policy: `artifacts: ['dist/*']
rules:
  artifact/not-from-commit:
    options: {generated: [{member: '**/*.class', from: ['src/main/java/**'], reason: compiled by javac}]}
`,
    build(root) {
      run(root, 'mvn', '--quiet', '--batch-mode', `-Dmaven.repo.local=${MAVEN}`, 'package')
      mkdirSync(join(root, 'dist'))
      copyFileSync(join(root, 'target/boot-1.0.0.jar'), join(root, 'dist/boot-1.0.0.jar'))
      return readdirSync(join(root, 'dist'))
    },
  },
})
