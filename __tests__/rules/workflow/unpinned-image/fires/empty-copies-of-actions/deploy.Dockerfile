FROM debian:13
