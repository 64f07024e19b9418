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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import tw.anwang.identity.Masking;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.RevealTyped;
import tw.anwang.identity.Reveals;
import tw.anwang.identity.SensitiveKind;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.registry.HouseholdId;
import tw.anwang.registry.RegistryPermissions;
import tw.anwang.registry.person.Person;
import tw.anwang.registry.person.Trait;

/** Languages, 族別 and health of the members of a household; what is about health is masked by the query. */
@ApplicationScoped
@Transactional
public class Traits {
    private static final String KIND = Household.KIND.name();

    @PersistenceContext(unitName = "registry")
    EntityManager em;

    @Inject
    KeptRows kept;

    @Inject
    Memberships memberships;

    @Inject
    Masking masking;

    @Inject
    Reveals reveals;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** One trait as the person may read it. */
    public record TraitRow(long id, Trait.Kind kind, String words, LocalDate notedOn) {}

    /** @param hidden whether something is masked */
    public record Found(
            long member,
            long household,
            String number,
            String name,
            List<TraitRow> rows,
            boolean hidden,
            boolean revealed) {}

    /** Of one member; the reading stands in the trail. @throws NotVisible where the household is not seen */
    @Permitted(RegistryPermissions.READ)
    public Found of(long member) {
        KeptRows.Told found = kept.of(member);
        trail.record("read", KIND, found.member().household(), "health");
        CriteriaBuilder cb = em.getCriteriaBuilder();
        boolean clear = masking.isClear(SensitiveKind.HEALTH);
        return found(found, cb, words -> masking.column(cb, SensitiveKind.HEALTH, words), clear, false);
    }

    /** The same in clear, for this once. @param why what for, which the trail keeps */
    @Permitted(RegistryPermissions.READ)
    public Found revealed(long member, RevealTyped why) {
        KeptRows.Told found = kept.of(member);
        return reveals.reveal(
                KIND,
                found.member().household(),
                "health",
                why,
                () -> found(found, em.getCriteriaBuilder(), UnaryOperator.identity(), false, true));
    }

    private Found found(
            KeptRows.Told told,
            CriteriaBuilder cb,
            UnaryOperator<Expression<String>> mask,
            boolean clear,
            boolean revealed) {
        Member member = told.member();
        CriteriaQuery<TraitRow> query = cb.createQuery(TraitRow.class);
        Root<Trait> one = query.from(Trait.class);
        Expression<String> words = one.get("words");
        query.select(cb.construct(
                        TraitRow.class,
                        one.get("id"),
                        one.get("kind"),
                        cb.<String>selectCase()
                                .when(one.get("kind").in(Trait.Kind.OF_HEALTH), mask.apply(words))
                                .otherwise(words),
                        one.get("notedOn")))
                .where(told.on(cb, one))
                .orderBy(cb.asc(one.get("id")));
        List<TraitRow> rows = em.createQuery(query).getResultList();
        boolean health = rows.stream().anyMatch(row -> row.kind().isOfHealth());
        boolean numbers = !revealed && rows.stream().anyMatch(row -> masking.hides(row.words()));
        return new Found(
                member.id(),
                member.household(),
                told.household().number(),
                name(cb, member),
                revealed ? rows : rows.stream().map(this::masked).toList(),
                health && !clear || numbers,
                revealed);
    }

    /** Whatever kind it is, a number of a person in the words is no more in clear than in its own field. */
    private TraitRow masked(TraitRow row) {
        return new TraitRow(row.id(), row.kind(), masking.text(row.words()), row.notedOn());
    }

    private String name(CriteriaBuilder cb, Member member) {
        CriteriaQuery<String> name = cb.createQuery(String.class);
        Root<Person> person = name.from(Person.class);
        name.select(masking.column(cb, SensitiveKind.VICTIM, person.get("name")))
                .where(cb.equal(person.get("id"), member.person().value()));
        return em.createQuery(name).getResultList().get(0);
    }

    @Permitted(RegistryPermissions.KEEP)
    public void add(long member, Trait.Kind kind, String words) {
        Memberships.Standing standing = memberships.byId(member);
        em.persist(
                new Trait(standing.person(), new HouseholdId(standing.household()), kind, words, Taipei.today(clock)));
        trail.record("change", KIND, standing.household(), "health");
    }

    /** It is so no more, or never was. */
    @Permitted(RegistryPermissions.KEEP)
    public void remove(long member, long trait) {
        Memberships.Standing standing = memberships.byId(member);
        em.remove(kept.row(Trait.class, member, trait).orElseThrow(() -> new RuleBroken("registry.trait.gone")));
        trail.record("change", KIND, standing.household(), "health");
    }
}
