package tw.anwang.identity.role;

import java.io.Serializable;
import java.util.List;

/**
 * What a change does to whom, told before it is saved.
 *
 * @param holders accounts in use that have the role
 * @param gains per right that is added
 * @param losses per right that is taken away
 * @param withoutFactor accounts in use that have to add a second factor; 0 where none is newly asked for
 * @param factorLifted whether the password alone lets holders in from now on
 */
public record RoleEffect(long holders, List<Share> gains, List<Share> losses, long withoutFactor, boolean factorLifted)
        implements Serializable {
    /** @param accounts that gain or lose the right: not those who have it through another role */
    public record Share(String permission, long accounts) implements Serializable {}

    /** Whether somebody's rights or sign-in change. */
    public boolean isAny() {
        return holders > 0 && (!gains.isEmpty() || !losses.isEmpty() || withoutFactor > 0 || factorLifted);
    }
}
