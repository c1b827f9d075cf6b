FROM golang:1.25
