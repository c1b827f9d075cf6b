json_version = "~> 2.9".freeze
gem "json", json_version
