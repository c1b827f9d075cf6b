Gem::Specification.new do |spec|
  spec.name = "billing"
  spec.version = "0.1.0"
  spec.summary = "Bills"
  spec.authors = ["A"]
  spec.files = []
  spec.add_dependency "rack"
end
