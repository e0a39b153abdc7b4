package io.mingzhang.server.performance.effects;

/**
 * For which door, place and year.
 *
 * @param door where declarations are looked at
 * @param path from where on down
 * @param year the fiscal year; 0 for every one
 */
record EffectPlace(Door door, String path, int year) {

    /** The same elsewhere. */
    EffectPlace at(String otherPath) {
        return new EffectPlace(door, otherPath, year);
    }
}
