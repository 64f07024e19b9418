package tw.anwang.intake.screening;

import java.util.List;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeRef;
import tw.anwang.intake.match.RegistryMatch;
import tw.anwang.intake.person.MaybeSame;
import tw.anwang.registry.FamilyRef;

/**
 * What who screens has to know beside the report itself.
 *
 * @param asked what the sources said, where they were asked since the last screening
 * @param same people of other reports who may be those of this one and are known to the registry
 * @param matches who is registered already and may be a person of the report
 * @param households from which one is chosen where these are of more than one; else none
 * @param sure the one office it belongs to, where there is exactly one; else null: the screener chooses
 * @param suggested where it may go, the likeliest first
 */
public record ScreeningSheet(
        List<CheckRow> asked,
        List<MaybeSame> same,
        List<RegistryMatch> matches,
        List<FamilyRef> households,
        OfficeId sure,
        List<OfficeRef> suggested) {}
