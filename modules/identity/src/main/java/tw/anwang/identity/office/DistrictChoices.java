package tw.anwang.identity.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tw.anwang.directory.CountyRef;
import tw.anwang.directory.Districts;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;
import tw.anwang.identity.CurrentUser;

/** Offers the districts of all counties for {@code app:districtPicker}; they are open to everybody who is signed in. */
@Named
@RequestScoped
public class DistrictChoices {
    @Inject
    Districts districts;

    @Inject
    Offices offices;

    @Inject
    CurrentUser user;

    private List<SelectItemGroup> groups;

    /** One group for each county, with its districts by code. */
    public List<SelectItemGroup> getGroups() {
        if (groups == null) {
            groups = offices.countiesAll().stream().map(this::group).toList();
        }
        return groups;
    }

    private SelectItemGroup group(CountyRef county) {
        SelectItem[] items = districts.of(county.code()).stream()
                .map(district -> new SelectItem(district.code(), district.name()))
                .toArray(SelectItem[]::new);
        return new SelectItemGroup(county.name(), null, false, items);
    }

    /** The name of a county; of the own office's where none is given, and empty in a central office. */
    public String nameOfCounty(String given) {
        String code = given == null || given.isEmpty() ? ownCounty() : given;
        return offices.countiesAll().stream()
                .filter(county -> county.code().equals(code))
                .map(CountyRef::name)
                .findFirst()
                .orElse("");
    }

    /** 高雄市三民區; empty for no code. */
    public String nameOf(String code) {
        return districts
                .byCode(code)
                .map(district -> nameOfCounty(district.countyCode()) + district.name())
                .orElse("");
    }

    private String ownCounty() {
        return offices.byId(user.getMe().office()).map(OfficeRef::countyCode).orElse(null);
    }
}
