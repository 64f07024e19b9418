package tw.anwang.meetings.series;

import java.util.Set;
import tw.anwang.directory.OfficeId;
import tw.anwang.kernel.RuleBroken;

/**
 * What the staff unit writes down about a series.
 *
 * @param shortName for lists, at most 40 characters
 * @param staff the staff unit (幕僚單位)
 * @param reportTitle title of the follow-up report, or null
 * @param reportColumns codes of its columns separated by commas, or null
 * @param participants ids of offices
 * @param namedReaders ids of accounts, used where the readers are {@link Readers#NAMED}
 */
public record SeriesFacts(
        String name,
        String shortName,
        OfficeId convener,
        OfficeId staff,
        Openness openness,
        boolean withOrdinals,
        Readers readers,
        String reportTitle,
        String reportColumns,
        Set<Long> participants,
        Set<Long> namedReaders) {
    public SeriesFacts {
        if (name == null || name.isBlank()) {
            throw new RuleBroken("meetings.series.nameMissing");
        }
        if (convener == null || staff == null) {
            throw new RuleBroken("meetings.series.officeMissing");
        }
        shortName =
                shortName == null || shortName.isBlank() ? name.substring(0, Math.min(40, name.length())) : shortName;
        participants = Set.copyOf(participants);
        namedReaders = Set.copyOf(namedReaders);
    }
}
