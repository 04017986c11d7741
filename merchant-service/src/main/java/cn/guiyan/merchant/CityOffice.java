package cn.guiyan.merchant;

/** The city's own office (市经合办), which keeps what belongs to no single county. */
public final class CityOffice {
    /** Code of its region: 温州市. */
    public static final String REGION = "330300";

    private CityOffice() {}
}
