package tw.anwang.intake.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import tw.anwang.directory.CountyRef;
import tw.anwang.directory.Districts;
import tw.anwang.directory.Offices;
import tw.anwang.intake.CaseBringing;
import tw.anwang.intake.ReportKind;
import tw.anwang.intake.code.CodeList;
import tw.anwang.intake.code.Codes;
import tw.anwang.kernel.Sentences;
import tw.anwang.kernel.Taipei;
import tw.anwang.registry.MemberRole;
import tw.anwang.registry.Sex;

/** How exports are read: what a county settled, else what the headings propose. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class FeedMappings {
    @PersistenceContext(unitName = "intake")
    EntityManager em;

    @Inject
    Codes codes;

    @Inject
    @Any
    Instance<CaseBringing> bringing;

    @Inject
    Districts districts;

    @Inject
    Offices offices;

    @Inject
    Clock clock;

    FeedKey key(PlatformImport brought) {
        String county = brought.countyCode();
        Map<String, FeedField> columns = new HashMap<>();
        columns(brought).forEach((heading, field) -> {
            if (field != null) {
                columns.put(heading, field);
            }
        });
        Map<String, String> places = new HashMap<>();
        districts.of(county).forEach(one -> {
            places.put(FeedField.plain(one.name()), one.code());
            places.put(one.code(), one.code());
        });
        return new FeedKey(
                brought.platform(), brought.subject(), county, name(county), columns, codes(brought), places);
    }

    /** Field by heading, null where a column is not taken over. */
    Map<String, FeedField> columns(PlatformImport brought) {
        Map<String, FeedField> saved = new HashMap<>();
        saved(brought).forEach((heading, choice) -> saved.put(heading, choice.field()));
        Map<String, FeedField> columns = new LinkedHashMap<>();
        for (String heading : brought.headings()) {
            FeedField proposed = FeedField.proposed(brought.subject(), heading)
                    .filter(field -> !columns.containsValue(field))
                    .orElse(null);
            columns.put(heading, saved.containsKey(heading) ? saved.get(heading) : proposed);
        }
        return columns;
    }

    private Map<String, ColumnChoice> saved(PlatformImport brought) {
        Map<String, ColumnChoice> saved = new HashMap<>();
        em.createQuery(
                        "select c from ColumnChoice c where c.platform = :platform and c.countyCode = :county"
                                + " and c.subject = :subject",
                        ColumnChoice.class)
                .setParameter("platform", brought.platform())
                .setParameter("county", brought.countyCode())
                .setParameter("subject", brought.subject())
                .getResultStream()
                .forEach(one -> saved.put(one.heading(), one));
        return saved;
    }

    /** Whether somebody of the county has looked at each of its columns. */
    boolean isSettled(PlatformImport brought) {
        return saved(brought).keySet().containsAll(brought.headings());
    }

    void settle(PlatformImport brought, Map<String, FeedField> columns) {
        Map<String, FeedField> before = columns(brought);
        Set<FeedField> other = EnumSet.noneOf(FeedField.class);
        columns.forEach((heading, field) -> {
            if (before.get(heading) != field) {
                other.addAll(Stream.of(before.get(heading), field)
                        .filter(Objects::nonNull)
                        .toList());
            }
        });
        forgetWords(brought, other);
        Map<String, ColumnChoice> saved = saved(brought);
        columns.forEach((heading, field) -> {
            ColumnChoice choice = saved.get(heading);
            if (choice == null) {
                choice = new ColumnChoice(brought, heading);
                em.persist(choice);
            }
            choice.choose(field);
        });
    }

    /** Those of the county before those of everywhere; those with no code yet first. */
    List<ValueChoice> words(PlatformImport brought) {
        return words(brought.platform(), brought.countyCode()).stream()
                .filter(one -> brought.subject().has(one.field()))
                .toList();
    }

    List<ValueChoice> words(Platform platform, String county) {
        return em.createQuery(
                        "select v from ValueChoice v where v.platform = :platform and v.countyCode in (:county, '*')"
                                + " order by v.countyCode, v.code, v.field, v.word",
                        ValueChoice.class)
                .setParameter("platform", platform)
                .setParameter("county", county)
                .getResultList();
    }

    /** Words that nobody settled yet, those that have been asked before left out. */
    void ask(PlatformImport brought, UnknownWords unknown) {
        Set<String> asked = new HashSet<>();
        words(brought).forEach(one -> asked.add(one.field() + one.word()));
        unknown.each((field, word) -> {
            if (asked.add(field + word)) {
                ValueChoice choice = new ValueChoice(brought.platform(), brought.countyCode(), field, word);
                choice.choose("");
                em.persist(choice);
            }
        });
    }

    /** A field that another column is now: what stood in the one before are no words of it. */
    private void forgetWords(PlatformImport brought, Set<FeedField> fields) {
        if (!fields.isEmpty()) {
            em.createQuery("delete from ValueChoice v where v.platform = :platform and v.countyCode = :county"
                            + " and v.code = '' and v.field in :fields")
                    .setParameter("platform", brought.platform())
                    .setParameter("county", brought.countyCode())
                    .setParameter("fields", fields)
                    .executeUpdate();
        }
    }

    String name(String county) {
        return offices.countiesAll().stream()
                .filter(one -> one.code().equals(county))
                .map(CountyRef::name)
                .findFirst()
                .orElse(county);
    }

    private Map<FeedField, Map<String, String>> codes(PlatformImport brought) {
        Map<FeedField, Map<String, String>> all = new EnumMap<>(FeedField.class);
        LocalDate today = Taipei.today(clock);
        for (FeedField field : FeedField.values()) {
            Map<String, String> own = new HashMap<>();
            if (field.isCoded()) {
                choices(field, today).forEach((code, name) -> {
                    own.put(FeedField.plain(name), code);
                    own.put(code, code);
                });
            }
            all.put(field, own);
        }
        List<ValueChoice> words = words(brought);
        // those of the county come last, so that they win
        words.stream().filter(ValueChoice::isEverywhere).forEach(one -> put(all, one));
        words.stream().filter(one -> !one.isEverywhere()).forEach(one -> put(all, one));
        return all;
    }

    private static void put(Map<FeedField, Map<String, String>> all, ValueChoice one) {
        if (!one.code().isEmpty()) {
            all.get(one.field()).put(FeedField.plain(one.word()), one.code());
        }
    }

    /** Our codes of a field and their names, in order. */
    Map<String, String> choices(FeedField field, LocalDate day) {
        Map<String, String> choices = new LinkedHashMap<>();
        switch (field) {
            case KIND -> {
                for (ReportKind kind : ReportKind.values()) {
                    choices.put(kind.name(), Sentences.of("intake", kind.getLabelKey(), Locale.TAIWAN));
                }
            }
            case SEX -> {
                for (Sex sex : Sex.values()) {
                    choices.put(sex.name(), Sentences.of("registry", sex.getLabelKey(), Locale.TAIWAN));
                }
            }
            case ROLE -> {
                for (MemberRole role : MemberRole.values()) {
                    choices.put(role.name(), Sentences.of("registry", role.getLabelKey(), Locale.TAIWAN));
                }
            }
            case STATE, GRADE, REASON -> bringing.forEach(one -> choices.putAll(one.codes(field.ofCase(), day)));
            default ->
                codes.of(CodeList.valueOf(field.name()), day)
                        .forEach(code -> choices.put(code.code(), code.name(Locale.TAIWAN)));
        }
        return choices;
    }
}
