package tw.anwang.welfare.assignment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 中心案量: what each worker and supervisor of the centre has, against what they should have. */
@Named
@RequestScoped
public class CentreLoadPage {
    @Inject
    CentreLoads loads;

    private CentreLoad centre;

    public void load() {
        centre = loads.ofMine();
    }

    public CentreLoad getCentre() {
        return centre;
    }
}
