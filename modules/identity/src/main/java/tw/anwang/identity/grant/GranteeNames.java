package tw.anwang.identity.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;
import tw.anwang.identity.AccountId;

/** How those who receive a grant, or used it, are called; of accounts that are disabled too. */
@ApplicationScoped
class GranteeNames {
    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    Offices offices;

    /** Name and sign-in name by account: two people may bear one name. */
    Map<Long, String> people(Collection<AccountId> accounts) {
        if (accounts.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select a.id, a.name, a.signInName from Account a where a.id in :ids", Object[].class)
                .setParameter("ids", accounts.stream().map(AccountId::value).toList())
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> row[1] + "（" + row[2] + "）"));
    }

    /** Who receives the grant: the office, or the person. */
    String of(Grant grant) {
        AccountId person = grant.granteeAccount();
        return person == null
                ? office(grant.granteeOffice())
                : people(List.of(person)).getOrDefault(person.value(), "");
    }

    String office(OfficeId office) {
        return office == null ? "" : offices.byId(office).map(OfficeRef::name).orElse("");
    }
}
