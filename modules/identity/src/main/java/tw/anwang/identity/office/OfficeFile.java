package tw.anwang.identity.office;

import java.util.List;
import java.util.Optional;
import tw.anwang.directory.CountyRef;
import tw.anwang.directory.Lineage;
import tw.anwang.directory.OfficeDetails;
import tw.anwang.directory.OfficeDetails.OtherName;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.ServiceArea;
import tw.anwang.kernel.RuleBroken;

/**
 * All that the page of one office shows.
 *
 * @param county null for the centre and outside bodies
 * @param parent null where there is none
 * @param children offices directly below that live today
 * @param areas the districts it works for today
 * @param closeObstacle why it cannot be closed now
 */
public record OfficeFile(
        OfficeDetails details,
        CountyRef county,
        OfficeRef parent,
        List<OfficeRef> children,
        Lineage lineage,
        List<ServiceArea> areas,
        Optional<RuleBroken> closeObstacle) {

    public List<NameSpan> names() {
        return NameSpan.of(details);
    }

    /** Short forms and other names that were never official. */
    public List<String> aliases() {
        return details.otherNames().stream()
                .filter(name -> name.officialUntil() == null)
                .map(OtherName::name)
                .toList();
    }

    /** Whether it may have districts of its own: an office of a county that lives. */
    public boolean mayServeDistricts() {
        return county != null && !isClosed();
    }

    public boolean isClosed() {
        return details.to() != null;
    }
}
