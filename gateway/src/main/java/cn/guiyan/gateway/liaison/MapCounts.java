package cn.guiyan.gateway.liaison;

/**
 * What there is in a place.
 *
 * @param charges links with chambers and with the city itself, by whoever: what a gap is judged by
 */
record MapCounts(long chambers, long merchants, long leading, long links, long charges) {
    static final MapCounts NOTHING = new MapCounts(0, 0, 0, 0, 0);

    MapCounts plus(MapCounts other) {
        return new MapCounts(
                chambers + other.chambers,
                merchants + other.merchants,
                leading + other.leading,
                links + other.links,
                charges + other.charges);
    }

    /** What a city with these counts lacks. */
    MapGap gap() {
        if (chambers == 0) {
            return MapGap.NO_CHAMBER;
        }
        return charges == 0 ? MapGap.NO_LIAISON : MapGap.NONE;
    }
}
