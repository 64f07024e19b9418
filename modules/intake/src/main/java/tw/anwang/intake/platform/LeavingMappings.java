package tw.anwang.intake.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tw.anwang.directory.Districts;
import tw.anwang.kernel.Taipei;

/** How reports leave for a platform: by the columns and words with which its exports are read. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class LeavingMappings {
    @PersistenceContext(unitName = "intake")
    EntityManager em;

    @Inject
    FeedMappings mappings;

    @Inject
    Districts districts;

    @Inject
    Clock clock;

    /** The other way round, for what leaves: columns as the county settled them, else one for each field as it is called here. */
    LeavingColumns of(Platform platform, String county) {
        List<LeavingColumns.Column> columns = em.createQuery(
                        "select c from ColumnChoice c where c.platform = :platform and c.countyCode = :county"
                                + " and c.subject = :subject and c.field is not null order by c.id",
                        ColumnChoice.class)
                .setParameter("platform", platform)
                .setParameter("county", county)
                .setParameter("subject", Subject.REPORTS)
                .getResultStream()
                .map(one -> new LeavingColumns.Column(one.heading(), one.field()))
                .toList();
        Map<FeedField, Map<String, String>> words = new EnumMap<>(FeedField.class);
        Stream.of(FeedField.values())
                .filter(FeedField::isCoded)
                .filter(Subject.REPORTS::has)
                .forEach(field -> words.put(field, new HashMap<>(mappings.choices(field, Taipei.today(clock)))));
        mappings.words(platform, county).stream()
                .filter(one -> !one.code().isEmpty() && Subject.REPORTS.has(one.field()))
                .sorted(Comparator.comparing(ValueChoice::isEverywhere).reversed())
                .forEach(one -> words.get(one.field()).put(one.code(), one.word()));
        Map<String, String> places = new HashMap<>();
        districts.of(county).forEach(one -> places.put(one.code(), one.name()));
        return new LeavingColumns(
                columns.isEmpty()
                        ? Stream.of(FeedField.values())
                                .filter(Subject.REPORTS::has)
                                .map(field -> new LeavingColumns.Column(field.heading(), field))
                                .toList()
                        : columns,
                words,
                places,
                mappings.name(county));
    }
}
