package io.mingzhang.server.platform.web;

/** What is wrong with one field of a request: its name as in the request, and what is wanted, in Chinese. */
public record FieldProblem(String field, String message) {}
