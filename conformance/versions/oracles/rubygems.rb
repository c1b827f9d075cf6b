# Reads one version a line; writes for each a line of signs against all, as Gem::Version orders them;
# `!` for a text that it refuses.
require 'rubygems'
versions = $stdin.each_line(chomp: true).map { |text| Gem::Version.correct?(text) && text != '' ? Gem::Version.new(text) : nil }
versions.each do |left|
  puts(left.nil? ? '!' : versions.map { |right| right.nil? ? '!' : '-0+'[(left <=> right) + 1] }.join)
end
