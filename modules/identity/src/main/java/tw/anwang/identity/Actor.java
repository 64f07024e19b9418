package tw.anwang.identity;

import java.util.Set;
import tw.anwang.directory.OfficeId;

/**
 * The person who acts, as rules see it: a value that a test can make by hand. Verbs take it as their last argument.
 *
 * @param name shown to others and written into histories
 * @param office the office the account belongs to; a person acts for one office at a time
 * @param permissions what the roles of the account allow, by name
 * @param scope which rows the person sees
 */
public record Actor(AccountId id, String name, OfficeId office, Set<String> permissions, Scope scope) {
    public Actor {
        permissions = Set.copyOf(permissions);
    }

    public boolean may(String permission) {
        return permissions.contains(permission);
    }

    /** Whether this is about the person, or about whom the person acts for (代理): nobody decides on the own matters. */
    public boolean isOrActsFor(AccountId who) {
        return who != null && (id.equals(who) || scope.account() == who.value());
    }

    /** Whether the person acts for somebody else now (代理): sees and may what that one does, under the own number. */
    public boolean isDeputizing() {
        return scope.account() != id.value();
    }

    /**
     * Whether the person acts for this office: the own one, one below it (社家署 acts for its own sections), or one that
     * has ended and whose work these go on with (心健司 acts for 心口司).
     */
    public boolean actsFor(OfficeId other) {
        return other != null && scope.offices().contains(other.value());
    }
}
