package tw.anwang.identity.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.Granted;
import tw.anwang.identity.Scope;
import tw.anwang.identity.grant.LiveGrants;
import tw.anwang.identity.grant.OfficeTree;
import tw.anwang.identity.permission.IdentityPermissions;
import tw.anwang.identity.permission.PermissionBook;

/** What people see: by the office they belong to, by their rights, and by what was granted to them. */
@ApplicationScoped
public class Scopes {
    private static final AccountId NOBODY = new AccountId(0);

    @Inject
    LiveGrants liveGrants;

    @Inject
    PermissionBook book;

    @Inject
    OfficeTree tree;

    @Inject
    Offices offices;

    /** @param receivers of live grants, as {@link LiveGrants#RECEIVERS} reads them with the person */
    Scope of(AccountId account, OfficeId office, Set<String> permissions, String receivers) {
        Scope own = own(account, office, permissions);
        return new Scope(
                own.everything(),
                own.counties(),
                own.offices(),
                account.value(),
                granted(account, office, permissions, receivers),
                own.confidential());
    }

    /** Nothing to who administers or audits, whatever was granted before the person got that role. */
    private List<Granted> granted(AccountId account, OfficeId office, Set<String> permissions, String receivers) {
        List<Granted> granted = liveGrants.of(account, office, receivers);
        return granted.isEmpty() || book.isApart(permissions) ? List.of() : granted;
    }

    /** What a newcomer of that office would see with these rights: nobody granted or named anything yet. */
    public Scope ofNewcomer(OfficeId office, Set<String> permissions) {
        return own(NOBODY, office, permissions);
    }

    /** In what a person of that office can have a part, all of it 密 or not, and nothing beyond that. */
    public Scope ofParts(AccountId account, OfficeId office) {
        return own(account, office, Set.of(IdentityPermissions.CONFIDENTIAL));
    }

    private Scope own(AccountId account, OfficeId office, Set<String> permissions) {
        Set<String> counties = permissions.contains(IdentityPermissions.SEES_COUNTY)
                ? offices.byId(office).map(OfficeRef::countyCode).map(Set::of).orElse(Set.of())
                : Set.of();
        return new Scope(
                permissions.contains(IdentityPermissions.SEES_EVERYTHING),
                counties,
                tree.below(office),
                account.value(),
                List.of(),
                permissions.contains(IdentityPermissions.CONFIDENTIAL));
    }
}
