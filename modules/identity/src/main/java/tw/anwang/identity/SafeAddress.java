package tw.anwang.identity;

/** Where a page may send a person back to: only addresses of this portal ("//elsewhere" leads a browser away). */
public final class SafeAddress {
    private SafeAddress() {}

    /** @return the address, or the home page where it leads anywhere else */
    public static String inside(String address) {
        boolean ours = address != null && address.matches("/[\\w\\-][\\w\\-/]*\\.xhtml(\\?[^\\s\\\\]*)?");
        return ours ? address : "/home.xhtml";
    }
}
