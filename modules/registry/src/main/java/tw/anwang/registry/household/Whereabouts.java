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
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import tw.anwang.identity.Masking;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.RevealTyped;
import tw.anwang.identity.Reveals;
import tw.anwang.identity.SensitiveKind;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.registry.HouseholdId;
import tw.anwang.registry.RegistryPermissions;
import tw.anwang.registry.person.Address;
import tw.anwang.registry.person.Contact;
import tw.anwang.registry.person.Person;

/** Where the members of a household live and how they are reached: masked by the query, in clear for a purpose. */
@ApplicationScoped
@Transactional
public class Whereabouts {
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

    /** @param to null: still */
    public record AddressRow(long id, Address.Kind kind, String district, String words, LocalDate from, LocalDate to) {}

    /** @param words whose it is, or when to call; or null */
    public record ContactRow(long id, Contact.Kind kind, String value, String words) {}

    /** @param hidden whether something is masked */
    public record Found(
            long member,
            long household,
            String number,
            String name,
            List<AddressRow> addresses,
            List<ContactRow> contacts,
            boolean hidden,
            boolean revealed) {}

    /** Of one member; the reading stands in the trail. @throws NotVisible where the household is not seen */
    @Permitted(RegistryPermissions.READ)
    public Found of(long member) {
        KeptRows.Told found = kept.of(member);
        trail.record("read", KIND, found.member().household(), "address");
        CriteriaBuilder cb = em.getCriteriaBuilder();
        Found shown = found(found, (kind, value) -> masking.column(cb, kind, value), false);
        List<ContactRow> contacts = shown.contacts().stream()
                .map(one -> new ContactRow(one.id(), one.kind(), one.value(), masking.text(one.words())))
                .toList();
        boolean hides = !masking.isClear(SensitiveKind.ADDRESS)
                        && !shown.addresses().isEmpty()
                || !masking.isClear(SensitiveKind.PHONE) && !shown.contacts().isEmpty();
        return new Found(
                member, shown.household(), shown.number(), shown.name(), shown.addresses(), contacts, hides, false);
    }

    /** The same in clear, for this once. @param why what for, which the trail keeps */
    @Permitted(RegistryPermissions.READ)
    public Found revealed(long member, RevealTyped why) {
        KeptRows.Told found = kept.of(member);
        return reveals.reveal(
                KIND,
                found.member().household(),
                "address,contact",
                why,
                () -> found(found, (kind, value) -> value, true));
    }

    private Found found(
            KeptRows.Told told,
            BiFunction<SensitiveKind, Expression<String>, Expression<String>> mask,
            boolean revealed) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        Member member = told.member();
        CriteriaQuery<String> name = cb.createQuery(String.class);
        Root<Person> person = name.from(Person.class);
        name.select(masking.column(cb, SensitiveKind.VICTIM, person.get("name")))
                .where(cb.equal(person.get("id"), member.person().value()));
        return new Found(
                member.id(),
                member.household(),
                told.household().number(),
                em.createQuery(name).getResultList().get(0),
                addresses(cb, told, mask),
                contacts(cb, told, mask),
                revealed,
                revealed);
    }

    private List<AddressRow> addresses(
            CriteriaBuilder cb,
            KeptRows.Told told,
            BiFunction<SensitiveKind, Expression<String>, Expression<String>> mask) {
        CriteriaQuery<AddressRow> query = cb.createQuery(AddressRow.class);
        Root<Address> one = query.from(Address.class);
        query.select(cb.construct(
                        AddressRow.class,
                        one.get("id"),
                        one.get("kind"),
                        one.get("districtCode"),
                        mask.apply(SensitiveKind.ADDRESS, one.get("words")),
                        one.get("fromOn"),
                        one.get("toOn")))
                .where(told.on(cb, one))
                .orderBy(cb.asc(one.get("toOn")), cb.asc(one.get("id")));
        return em.createQuery(query).getResultList();
    }

    private List<ContactRow> contacts(
            CriteriaBuilder cb,
            KeptRows.Told told,
            BiFunction<SensitiveKind, Expression<String>, Expression<String>> mask) {
        CriteriaQuery<ContactRow> query = cb.createQuery(ContactRow.class);
        Root<Contact> one = query.from(Contact.class);
        query.select(cb.construct(
                        ContactRow.class,
                        one.get("id"),
                        one.get("kind"),
                        mask.apply(SensitiveKind.PHONE, one.get("value")),
                        one.get("words")))
                .where(told.on(cb, one))
                .orderBy(cb.asc(one.get("id")));
        return em.createQuery(query).getResultList();
    }

    /** One more address; one of the same kind that goes on ends by that day. @param from null where nobody knows */
    @Permitted(RegistryPermissions.KEEP)
    public void addAddress(long member, Address.Kind kind, String district, String words, LocalDate from) {
        Memberships.Standing standing = memberships.byId(member);
        Address added =
                new Address(standing.person(), new HouseholdId(standing.household()), kind, district, words, from);
        if (from != null) {
            goesOn(kept.of(member), kind).forEach(before -> before.end(from));
        }
        em.persist(added);
        trail.record("change", KIND, standing.household(), "address");
    }

    /** Of those told here: what is kept in another household does not end, nor is its day told. */
    private List<Address> goesOn(KeptRows.Told told, Address.Kind kind) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Address> query = cb.createQuery(Address.class);
        Root<Address> one = query.from(Address.class);
        query.where(told.on(cb, one), cb.equal(one.get("kind"), kind), cb.isNull(one.get("toOn")));
        return em.createQuery(query).getResultList();
    }

    @Permitted(RegistryPermissions.KEEP)
    public void addContact(long member, Contact.Kind kind, String value, String words) {
        Memberships.Standing standing = memberships.byId(member);
        em.persist(new Contact(standing.person(), new HouseholdId(standing.household()), kind, value, words));
        trail.record("change", KIND, standing.household(), "contact");
    }

    /** Nobody is reached by it any more. */
    @Permitted(RegistryPermissions.KEEP)
    public void removeContact(long member, long contact) {
        Memberships.Standing standing = memberships.byId(member);
        em.remove(kept.row(Contact.class, member, contact).orElseThrow(() -> new RuleBroken("registry.contact.gone")));
        trail.record("change", KIND, standing.household(), "contact");
    }
}
