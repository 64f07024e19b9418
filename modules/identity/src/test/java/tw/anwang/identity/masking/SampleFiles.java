package tw.anwang.identity.masking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tw.anwang.identity.Masking;
import tw.anwang.identity.RevealTyped;
import tw.anwang.identity.Reveals;
import tw.anwang.identity.SensitiveKind;

/** The verbs of a module with sensitive fields. */
@ApplicationScoped
public class SampleFiles {
    static final String KIND = "sample.file";

    /** Attribute of the sensitive entity to its kind. */
    static final Map<String, SensitiveKind> FIELDS = new LinkedHashMap<>();

    static {
        FIELDS.put("victim", SensitiveKind.VICTIM);
        FIELDS.put("reporter", SensitiveKind.REPORTER);
        FIELDS.put("address", SensitiveKind.ADDRESS);
        FIELDS.put("health", SensitiveKind.HEALTH);
        FIELDS.put("idNumber", SensitiveKind.ID_NUMBER);
        FIELDS.put("phone", SensitiveKind.PHONE);
    }

    @PersistenceContext(unitName = "sample")
    EntityManager em;

    @Inject
    Masking masking;

    @Inject
    Reveals reveals;

    /** What a list or a page shows of one: masked by the query. */
    @Transactional
    public Map<String, String> shown(long id) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Tuple> query = cb.createTupleQuery();
        Root<SamplePerson> person = query.from(SamplePerson.class);
        List<Selection<?>> columns = new ArrayList<>();
        FIELDS.forEach((field, kind) -> columns.add(masking.column(cb, kind, person.get(field))));
        query.multiselect(columns).where(cb.equal(person.get("caseId"), id));
        Tuple row = em.createQuery(query).getSingleResult();
        Map<String, String> shown = new LinkedHashMap<>();
        int at = 0;
        for (String field : FIELDS.keySet()) {
            shown.put(field, row.get(at++, String.class));
        }
        return shown;
    }

    @Transactional
    public String revealed(long id, String field, RevealTyped why) {
        return reveals.reveal(KIND, id, field, why, () -> clear(id, field));
    }

    private String clear(long id, String field) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<String> query = cb.createQuery(String.class);
        Root<SamplePerson> person = query.from(SamplePerson.class);
        query.select(person.get(field)).where(cb.equal(person.get("caseId"), id));
        return em.createQuery(query).getSingleResult();
    }

    /** Saves what the form of the case binds. */
    @Transactional
    public void save(long id, String county) {
        em.find(SampleFile.class, id).countyCode = county;
    }
}
