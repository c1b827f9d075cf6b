# What RubyGems itself makes of gemspecs: of each folder one line of JSON; `null` for one that it refuses.
require 'json'

ARGV.each do |folder|
  # by the full path: RubyGems remembers what it has loaded
  Dir.chdir(folder) do
    spec = begin
      Gem::Specification.load(File.join(folder, 'sea.gemspec'))
    rescue StandardError
      nil
    end
    fields = spec && {
      bindir: [spec.bindir].compact, executables: spec.executables, extensions: spec.extensions,
      require_paths: spec.raw_require_paths, platform: [spec.original_platform.to_s],
      post_install_message: [spec.post_install_message].compact, licenses: spec.licenses,
      homepage: [spec.homepage].compact, files: spec.files,
      metadata: spec.metadata.map { |key, value| "#{key}: #{value}" },
      required_ruby_version: spec.required_ruby_version.requirements.map { |op, version| "#{op} #{version}" },
      required_rubygems_version: spec.required_rubygems_version.requirements.map { |op, version| "#{op} #{version}" }
    }
    dependencies = spec && spec.dependencies.map do |one|
      { name: one.name, type: one.type, requirement: one.requirement.requirements.map { |op, version| "#{op} #{version}" } }
    end
    puts JSON.generate(spec && { fields: fields, dependencies: dependencies })
  end
end
