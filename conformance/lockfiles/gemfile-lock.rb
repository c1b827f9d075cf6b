# What Bundler's own parser makes of each Gemfile.lock that is named on standard input, one line of JSON a file.
require 'bundler'
require 'json'

# Sources of the repository ask for a root; nothing is read from there.
ENV['BUNDLE_GEMFILE'] = '/nowhere/Gemfile'

STDIN.each_line(chomp: true) do |path|
  lock = Bundler::LockfileParser.new(File.read(path, encoding: 'UTF-8'))
  specs = lock.specs.map do |spec|
    store = spec.source.respond_to?(:checksum_store) ? spec.source.checksum_store : nil
    sum = store&.to_lock(spec)&.split(' ')&.last
    {
      id: spec.platform == 'ruby' ? "#{spec.name}@#{spec.version}" : "#{spec.name}@#{spec.version}-#{spec.platform}",
      dependencies: spec.dependencies.map(&:name).uniq.sort,
      source: spec.source.class.name.split('::').last,
      sha256: sum&.start_with?('sha256=') ? sum.delete_prefix('sha256=') : nil,
    }
  end
  puts JSON.generate(path: path, specs: specs.sort_by { |spec| spec[:id] }, dependencies: lock.dependencies.keys.sort)
rescue StandardError => error
  puts JSON.generate(path: path, error: error.message.lines.first)
end
