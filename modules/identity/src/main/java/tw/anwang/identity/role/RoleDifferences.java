package tw.anwang.identity.role;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.anwang.identity.account.SavedFirst.Difference;
import tw.anwang.identity.permission.PermissionBook;
import tw.anwang.kernel.PageMessages;

/** What another administrator saved of a role while this one was ticking, field by field. */
@RequestScoped
public class RoleDifferences {
    @Inject
    PermissionBook book;

    List<Difference> between(RoleDetails theirs, RoleDetails yours) {
        return Stream.of(
                        new Difference("roleForm.nameZh", words(theirs.nameZh()), words(yours.nameZh())),
                        new Difference("roleForm.nameEn", words(theirs.nameEn()), words(yours.nameEn())),
                        new Difference("roleForm.permissions", only(theirs, yours), only(yours, theirs)),
                        new Difference(
                                "roleForm.secondFactor",
                                factor(theirs.needsSecondFactor()),
                                factor(yours.needsSecondFactor())))
                .filter(pair -> !pair.theirs().equals(pair.yours()))
                .toList();
    }

    /** The rights that the other has not: a list of all would hide the one that differs. */
    private String only(RoleDetails these, RoleDetails those) {
        Collection<String> more = these.beyond(those);
        return more.stream()
                .map(right -> book.words(right, PageMessages.locale()))
                .collect(Collectors.joining("; "));
    }

    private static String words(String typed) {
        return Objects.toString(typed, "").strip();
    }

    private static String factor(boolean needed) {
        return PageMessages.words("identity", "roleForm.secondFactor." + needed);
    }
}
