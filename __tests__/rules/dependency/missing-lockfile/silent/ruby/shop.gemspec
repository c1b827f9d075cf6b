Gem::Specification.new do |spec|
  spec.name = "shop"
  spec.version = "2.1.0"
  spec.summary = "A shop"
  spec.authors = ["A"]
  spec.files = Dir["lib/**/*.rb"]
  spec.add_dependency "rack", ">= 2.2", "< 4"
  spec.add_development_dependency "rake", "~> 13.0"
end
