package tw.anwang.registry.household;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tw.anwang.directory.DistrictRef;
import tw.anwang.directory.Districts;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;
import tw.anwang.identity.CurrentUser;

/** Names of districts for pages: {@code #{districtWords.name(code)}}. */
@Named
@RequestScoped
public class DistrictWords {
    @Inject
    Districts districts;

    @Inject
    Offices offices;

    @Inject
    CurrentUser user;

    /** Without the county; an empty text where none is given, the code itself where nobody knows it. */
    public String name(String code) {
        return code == null ? "" : districts.byCode(code).map(DistrictRef::name).orElse(code);
    }

    /** Of the county for which the person works; none at the centre. */
    public List<DistrictRef> ofMyCounty() {
        return offices.byId(user.getMe().office())
                .map(OfficeRef::countyCode)
                .map(districts::of)
                .orElse(List.of());
    }
}
