package tw.anwang.welfare.leaving;

import java.io.Serializable;

/**
 * Somebody who has cases in a centre.
 *
 * @param here still works in that centre; otherwise nobody sees to these cases
 */
public record Leaver(long account, long centre, String name, long cases, boolean here) implements Serializable {
    /** Names the person and the centre in one word, for a menu. */
    public String key() {
        return account + "-" + centre;
    }
}
