package tw.anwang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.account.Administrators;

/** Who is behind an account: for records that name people, such as the readers of a confidential series. */
@ApplicationScoped
@Transactional
public class People {
    private static final String PERSON =
            "select a.id, a.signInName, a.name, a.officeId from Account a where a.disabledAt is null and ";

    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    Administrators administrators;

    /** @param signInName how the person signs in, the one word that tells people of the same name apart */
    public record Person(AccountId id, String signInName, String name, OfficeId office) {}

    /** The accounts in use among these, by their sign-in names. */
    @Permitted(Permitted.ANYONE)
    public List<Person> byIds(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(PERSON + "a.id in :ids order by a.signInName", Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .map(People::person)
                        .collect(Collectors.toList());
    }

    /** The account in use that signs in like that. */
    @Permitted(Permitted.ANYONE)
    public Optional<Person> signingInAs(String signInName) {
        return em.createQuery(PERSON + "a.signInName = :name", Object[].class)
                .setParameter("name", signInName)
                .getResultStream()
                .findFirst()
                .map(People::person);
    }

    /** Who gives rights to people of this office: the administrators of its county, else those of the country. */
    @Permitted(Permitted.ANYONE)
    public List<Person> administratorsFor(OfficeId office) {
        return byIds(administrators.of(office).stream().map(AccountId::value).toList());
    }

    private static Person person(Object[] row) {
        return new Person(
                new AccountId((Long) row[0]),
                (String) row[1],
                (String) row[2],
                new OfficeId(((Number) row[3]).longValue()));
    }
}
