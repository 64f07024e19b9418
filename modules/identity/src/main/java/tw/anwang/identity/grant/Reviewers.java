package tw.anwang.identity.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.Actor;
import tw.anwang.identity.permission.IdentityPermissions;

/** Who answers for a record of an office, and who reviews an opening of it. */
@ApplicationScoped
class Reviewers {
    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    OfficeTree tree;

    /** The heads of the office. */
    List<AccountId> heads(OfficeId office) {
        return having(IdentityPermissions.APPROVE_GRANTS, office.value()).toList();
    }

    /**
     * The nearest office from the leading one upwards, then the national owner, where somebody else than the opener may
     * review; the leading one where nobody does yet.
     */
    OfficeId reviewingOffice(OfficeId lead, OfficeId nationalOwner, Actor opener) {
        return Stream.concat(tree.above(lead).stream(), Stream.of(nationalOwner.value()))
                .filter(office -> having(IdentityPermissions.REVIEW_GLASS, office)
                        .anyMatch(reviewer -> !reviewer.equals(opener.id())))
                .findFirst()
                .map(OfficeId::new)
                .orElse(lead);
    }

    private Stream<AccountId> having(String permission, long office) {
        List<?> ids = em.createNativeQuery("select distinct a.id from identity_account a"
                        + " join identity_account_role r on r.account_id = a.id"
                        + " join identity_role_permission p on p.role_code = r.role_code"
                        + " where a.office_id = ?1 and a.disabled_at is null and p.permission = ?2 order by a.id")
                .setParameter(1, office)
                .setParameter(2, permission)
                .getResultList();
        return ids.stream().map(id -> new AccountId(((Number) id).longValue()));
    }
}
