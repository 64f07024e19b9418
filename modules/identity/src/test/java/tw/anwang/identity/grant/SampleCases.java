package tw.anwang.identity.grant;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.GrantableKinds;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.ScopeCriteria;
import tw.anwang.identity.ScopeTerms;
import tw.anwang.identity.ScopedKind;
import tw.anwang.identity.Trail;

/** The ways to ask for sample cases, as a module has them. */
@ApplicationScoped
public class SampleCases implements GrantableKinds {
    /** 衛生福利部. */
    static final OfficeId NATIONAL_OWNER = new OfficeId(100);

    @PersistenceContext(unitName = "sample")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    @Inject
    UnderGrant underGrant;

    @Override
    public String bundle() {
        return "tw.anwang.identity.messages";
    }

    @Override
    public List<Kind> kinds() {
        return List.of(
                new Kind(SampleCase.KIND, "grant.title", "/sample/case.xhtml", NATIONAL_OWNER),
                new Kind(SampleCase.OTHER, "grant.title", "/sample/other.xhtml", new OfficeId(300)));
    }

    @Override
    public EntityManager entities() {
        return em;
    }

    @Override
    public List<Numbered> numbered(String kind, String number) {
        return number.matches("\\d+") && em.find(SampleCase.class, Long.valueOf(number)) != null
                ? List.of(new Numbered(Long.parseLong(number), "樣本 " + number))
                : List.of();
    }

    @Override
    public Map<Long, String> words(String kind, Collection<Long> ids) {
        return ids.stream().collect(Collectors.toMap(id -> id, id -> "樣本 " + id));
    }

    @Transactional
    public List<Long> listed(ScopedKind<SampleCase, SampleParty> kind) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Long> query = cb.createQuery(Long.class);
        Root<SampleCase> record = query.from(SampleCase.class);
        query.select(record.get("id")).where(ScopeCriteria.visible(user.getMe().scope(), kind, cb, query, record));
        List<Long> ids = em.createQuery(query).getResultList();
        assertEquals(Set.copyOf(ids), Set.copyOf(inTurn(kind)), "asked together and one by one");
        trail.listed(kind.name(), "", ids);
        return ids;
    }

    /** As long lists ask: whoever asks for the list above in a test has this question tested with it. */
    private List<Long> inTurn(ScopedKind<SampleCase, SampleParty> kind) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Long> query = cb.createQuery(Long.class);
        Root<SampleCase> record = query.from(SampleCase.class);
        query.select(record.get("id"))
                .where(ScopeCriteria.visibleInTurn(user.getMe().scope(), kind, cb, query, record));
        return em.createQuery(query).getResultList();
    }

    @Transactional
    public List<Long> exported(ScopedKind<SampleCase, SampleParty> kind) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Long> query = cb.createQuery(Long.class);
        Root<SampleCase> record = query.from(SampleCase.class);
        query.select(record.get("id")).where(ScopeCriteria.visible(user.getMe().scope(), kind, cb, query, record));
        List<Long> ids = em.createQuery(query).getResultList();
        trail.exported(kind.name(), "", ids);
        return ids;
    }

    @Transactional
    public long count(ScopedKind<SampleCase, SampleParty> kind) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Long> query = cb.createQuery(Long.class);
        Root<SampleCase> record = query.from(SampleCase.class);
        query.select(cb.count(record)).where(ScopeCriteria.visible(user.getMe().scope(), kind, cb, query, record));
        return em.createQuery(query).getSingleResult();
    }

    /** What a search index would find: words of the record against words of the person. */
    @Transactional
    public List<Long> searched(ScopedKind<SampleCase, SampleParty> kind) {
        Set<String> wanted = ScopeTerms.ofScope(user.getMe().scope());
        return em.createQuery("select c from SampleCase c", SampleCase.class)
                .getResultStream()
                .filter(record -> ScopeTerms.ofRecord(
                                kind,
                                record.id,
                                record.countyCode,
                                record.leadOfficeId,
                                record.sensitivity,
                                offices(record),
                                List.of())
                        .stream()
                        .anyMatch(wanted::contains))
                .map(record -> record.id)
                .toList();
    }

    private List<Long> offices(SampleCase record) {
        return em.createQuery("select p.officeId from SampleParty p where p.recordId = :id", Long.class)
                .setParameter("id", record.id)
                .getResultList();
    }

    /** Which of the cases the person sees by a grant alone. */
    @Transactional
    public Map<Long, Long> underGrant(Collection<Long> ids) {
        return underGrant.of(SampleCase.KIND.name(), ids);
    }

    /** @throws NotVisible where the person does not see it */
    @Transactional
    public SampleCase opened(ScopedKind<SampleCase, SampleParty> kind, long id) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<SampleCase> query = cb.createQuery(SampleCase.class);
        Root<SampleCase> record = query.from(SampleCase.class);
        query.where(
                cb.equal(record.get("id"), id),
                ScopeCriteria.visible(user.getMe().scope(), kind, cb, query, record));
        SampleCase found =
                em.createQuery(query).getResultStream().findFirst().orElseThrow(() -> new NotVisible(kind.name(), id));
        trail.record("read", kind.name(), id, null);
        return found;
    }
}
