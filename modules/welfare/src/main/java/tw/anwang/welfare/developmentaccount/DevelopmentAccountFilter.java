package tw.anwang.welfare.developmentaccount;

import java.util.HashMap;
import java.util.Map;

/**
 * Which accounts are asked for.
 *
 * @param without null: all that are open
 * @param mine those alone that the person opened
 */
public record DevelopmentAccountFilter(WithoutDeposit without, boolean mine) {
    public static final DevelopmentAccountFilter ALL = new DevelopmentAccountFilter(null, false);

    /** As the address has it. */
    Map<String, String> query() {
        Map<String, String> asked = new HashMap<>();
        if (without != null) {
            asked.put("without", without.name());
        }
        if (mine) {
            asked.put("mine", "true");
        }
        return asked;
    }
}
