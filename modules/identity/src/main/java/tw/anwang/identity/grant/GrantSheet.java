package tw.anwang.identity.grant;

import java.util.Map;
import java.util.Optional;
import tw.anwang.kernel.RuleBroken;

/**
 * A grant with why each act cannot be done now, in the order of its life.
 *
 * @param owned whether its uses may be shown
 * @param over whether its last day has passed and nobody ended it
 * @param due whether its day of review has come
 * @param unserved why it serves nobody, though it may be on
 */
public record GrantSheet(
        Grant grant,
        boolean owned,
        boolean over,
        boolean due,
        Optional<RuleBroken> unserved,
        Map<GrantAct, Optional<RuleBroken>> whyNot) {}
