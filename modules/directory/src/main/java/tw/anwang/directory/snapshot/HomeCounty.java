package tw.anwang.directory.snapshot;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tw.anwang.directory.OfficeKind;
import tw.anwang.directory.Speaking;

/**
 * The county whose own names may stand bare (社會局 for 高雄市政府社會局): that of the speaker, else of the proposer, else
 * of the convener; null in a meeting of the centre.
 */
record HomeCounty(String code) {

    static HomeCounty of(Speaking speaking, Snapshot snapshot) {
        return new HomeCounty(Stream.of(speaking.speaker(), speaking.proposer(), speaking.convener())
                .filter(Objects::nonNull)
                .flatMap(id -> snapshot.office(id.value()).stream())
                .map(OfficeLine::county)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null));
    }

    boolean isKnown() {
        return code != null;
    }

    boolean owns(OfficeLine office) {
        return isKnown() && code.equals(office.county());
    }

    /**
     * An office of another county under a name that does not say which: never taken for the one meant, however few
     * bear the name, since other counties may have one that this directory does not know.
     */
    boolean isStranger(OfficeLine office, String key, Snapshot snapshot) {
        return office.county() != null
                && !owns(office)
                && office.kind() != OfficeKind.COUNTY_GOVERNMENT
                && !key.startsWith(snapshot.county(office.county()).shortName());
    }

    List<OfficeLine> own(List<OfficeLine> offices) {
        return offices.stream().filter(this::owns).toList();
    }
}
