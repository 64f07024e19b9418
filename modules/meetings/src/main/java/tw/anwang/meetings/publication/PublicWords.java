package tw.anwang.meetings.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.SensitiveText;
import tw.anwang.kernel.RocDate;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.due.Due;
import tw.anwang.meetings.minutes.ItemKind;
import tw.anwang.meetings.minutes.ItemUnit;
import tw.anwang.meetings.minutes.MinutesItem;
import tw.anwang.meetings.minutes.MinutesVersions;

/** What of minutes may be public, and the copy of it. What somebody said stays out unless it is chosen. */
@ApplicationScoped
public class PublicWords {
    /** Chosen at first: matters and what was decided on them. */
    private static final Set<ItemKind> MATTERS = EnumSet.of(
            ItemKind.REPORT_ITEM,
            ItemKind.DISCUSSION_ITEM,
            ItemKind.MOTION,
            ItemKind.RESOLUTION,
            ItemKind.DECISION,
            ItemKind.CHAIR_DIRECTIVE);

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    ClassifiedPoints classified;

    @Inject
    MinutesVersions minutes;

    @Inject
    Offices offices;

    /**
     * A point of minutes, as a person chooses what becomes public.
     *
     * @param words as the public would read them
     * @param confidential 密 or 個案性 as a tracked item, or the matter around one that is: it cannot be chosen
     */
    public record Choice(
            long itemId, ItemKind kind, boolean below, String words, boolean confidential, boolean proposed) {}

    /** Every point of these minutes; the caller has found their meeting visible. */
    @Permitted("meetings.keep")
    @Transactional
    public List<Choice> choices(long minutesId) {
        Set<Long> confidential = classified.of(minutesId);
        return minutes.itemsOf(minutesId).stream()
                .map(item -> new Choice(
                        item.id(),
                        item.kind(),
                        !item.kind().heads(),
                        SensitiveText.masked(item.text().replaceAll("\\s*\\n\\s*", "")),
                        confidential.contains(item.id()),
                        MATTERS.contains(item.kind()) && !confidential.contains(item.id())))
                .toList();
    }

    /** @throws RuleBroken where nothing is chosen, or what is 密 or 個案性, or tells of it */
    void copy(Publication publication, Set<Long> chosen) {
        Set<Long> confidential = classified.of(publication.minutesId());
        if (chosen.stream().anyMatch(confidential::contains)) {
            throw new RuleBroken("meetings.publication.confidentialItem");
        }
        List<MinutesItem> items = minutes.itemsOf(publication.minutesId()).stream()
                .filter(item -> chosen.contains(item.id()))
                .toList();
        if (items.isEmpty()) {
            throw new RuleBroken("meetings.publication.noItem");
        }
        int position = 0;
        for (MinutesItem item : items) {
            em.persist(new PublishedItem(publication.id(), ++position, item, offices(item), due(item.due())));
        }
    }

    private String offices(MinutesItem item) {
        List<OfficeId> known = item.units().stream()
                .map(ItemUnit::office)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        String names =
                offices.byIds(known).values().stream().map(OfficeRef::name).collect(Collectors.joining("、"));
        return names.isEmpty() ? null : names;
    }

    private static String due(Due due) {
        return due.date() == null ? due.words() : RocDate.format(due.date());
    }
}
