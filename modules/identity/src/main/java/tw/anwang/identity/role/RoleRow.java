package tw.anwang.identity.role;

/**
 * One line of the list of roles.
 *
 * @param rights number of its rights
 * @param holders accounts that have it, disabled ones too
 * @param inUse those of them that are in use
 */
public record RoleRow(
        long id, String code, int rights, boolean needsSecondFactor, boolean retired, long holders, long inUse) {}
