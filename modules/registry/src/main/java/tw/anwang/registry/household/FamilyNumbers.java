package tw.anwang.registry.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.UnaryOperator;
import tw.anwang.identity.Masking;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.RevealTyped;
import tw.anwang.identity.Reveals;
import tw.anwang.identity.SensitiveKind;
import tw.anwang.identity.Trail;
import tw.anwang.registry.RegistryPermissions;
import tw.anwang.registry.person.Identifier;
import tw.anwang.registry.person.Person;

/** The numbers of the members of a household: masked by the query, in clear for a purpose that the trail keeps. */
@ApplicationScoped
@Permitted(RegistryPermissions.READ)
@Transactional
public class FamilyNumbers {
    @PersistenceContext(unitName = "registry")
    EntityManager em;

    @Inject
    FamilySheets sheets;

    @Inject
    Masking masking;

    @Inject
    Reveals reveals;

    @Inject
    Trail trail;

    /** @param unchecked why it is kept though nobody can confirm it, or null */
    public record NumberRow(String name, Identifier.Kind kind, String value, String unchecked) {}

    /** @param number 家戶編號 @param hidden whether something is masked */
    public record Found(long id, String number, List<NumberRow> rows, boolean hidden, boolean revealed) {}

    /** Of everybody who is in it; the reading stands in the trail. */
    public Found of(long household) {
        Household found = sheets.household(household);
        trail.record("read", Household.KIND.name(), household, "idNumber");
        boolean clear = masking.isClear(SensitiveKind.ID_NUMBER);
        CriteriaBuilder cb = em.getCriteriaBuilder();
        List<NumberRow> rows = rows(household, cb, value -> masking.column(cb, SensitiveKind.ID_NUMBER, value));
        return new Found(household, found.number(), rows, !clear && !rows.isEmpty(), false);
    }

    /** The same in clear, for this once. @param why what for, which the trail keeps */
    public Found revealed(long household, RevealTyped why) {
        Household found = sheets.household(household);
        return reveals.reveal(
                Household.KIND.name(),
                household,
                "idNumber",
                why,
                () -> new Found(
                        household,
                        found.number(),
                        rows(household, em.getCriteriaBuilder(), UnaryOperator.identity()),
                        true,
                        true));
    }

    private List<NumberRow> rows(long household, CriteriaBuilder cb, UnaryOperator<Expression<String>> mask) {
        CriteriaQuery<NumberRow> query = cb.createQuery(NumberRow.class);
        Root<Member> member = query.from(Member.class);
        Root<Person> person = query.from(Person.class);
        Root<Identifier> number = query.from(Identifier.class);
        query.select(cb.construct(
                        NumberRow.class,
                        masking.column(cb, SensitiveKind.VICTIM, person.get("name")),
                        number.get("kind"),
                        mask.apply(number.get("value")),
                        number.get("uncheckedReason")))
                .where(
                        cb.equal(member.get("householdId"), household),
                        cb.isNull(member.get("leftOn")),
                        cb.isNull(person.get("goneInto")),
                        cb.equal(person.get("id"), member.get("personId")),
                        cb.equal(number.get("personId"), member.get("personId")))
                .orderBy(cb.asc(member.get("id")), cb.asc(number.get("id")));
        return em.createQuery(query).getResultList();
    }
}
