package tw.anwang.identity.signin;

import com.google.common.net.InetAddresses;

/**
 * The forms of an IP address: an address of six has many spellings. The trail and the sign-ins keep the long one, as the
 * server names who comes; people read and type the short one (RFC 5952). No name is ever looked up.
 */
public final class AddressForm {
    private AddressForm() {}

    /** As it is kept and compared; words that are no address stay as they are. */
    public static String kept(String typed) {
        return isAddress(typed) ? InetAddresses.forString(typed).getHostAddress() : typed;
    }

    /** As people read it: {@code ::1}. */
    public static String shown(String kept) {
        return isAddress(kept) ? InetAddresses.toAddrString(InetAddresses.forString(kept)) : kept;
    }

    static boolean isAddress(String words) {
        return words != null && InetAddresses.isInetAddress(words);
    }
}
