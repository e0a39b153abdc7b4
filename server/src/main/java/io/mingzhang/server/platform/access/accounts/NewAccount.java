package io.mingzhang.server.platform.access.accounts;

/**
 * An account to be made.
 *
 * @param login what is typed to sign in
 * @param name as shown
 * @param path where the person is at home
 */
public record NewAccount(String login, String name, String path) {}
