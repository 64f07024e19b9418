package tw.anwang.identity.role;

import java.io.Serializable;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is edited of a role.
 *
 * @param nameZh null for the roles of the product, whose names stand in the messages
 * @param nameEn null likewise
 * @param needsSecondFactor whether the password alone does not let its holders in
 */
public record RoleDetails(String nameZh, String nameEn, Set<String> permissions, boolean needsSecondFactor)
        implements Serializable {
    public RoleDetails {
        permissions = Set.copyOf(permissions);
    }

    public boolean allows(String permission) {
        return permissions.contains(permission);
    }

    /** Rights of these that those have not, by name. */
    Set<String> beyond(RoleDetails those) {
        Set<String> more = new TreeSet<>(permissions);
        more.removeAll(those.permissions());
        return more;
    }
}
