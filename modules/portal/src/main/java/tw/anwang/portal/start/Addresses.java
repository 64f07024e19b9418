package tw.anwang.portal.start;

/** Forms of addresses of other systems. */
final class Addresses {
    /** Over https, or on this machine for trying out; or none. */
    static final String HTTPS = "|https://[^\\s?#]+|http://localhost(:\\d{1,5})?(/[^\\s?#]*)?";

    private Addresses() {}
}
