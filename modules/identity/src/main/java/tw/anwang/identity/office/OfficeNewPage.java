package tw.anwang.identity.office;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tw.anwang.directory.NewOffice;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeKind;
import tw.anwang.directory.Remit;

/** A new office, as typed. */
@Named
@ViewScoped
public class OfficeNewPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    AdministeredOffices administered;

    private OfficeId parent;
    private String name;
    private String shortName;
    private OfficeKind kind;
    private Remit[] remits = {};
    private LocalDate from;

    public String add() {
        OfficeId added = administered.add(new NewOffice(parent, name, shortName, kind, Set.of(remits), from));
        return OpenOffice.opened(added, "office.added");
    }

    /** The county governments are given; none is offered. */
    public List<OfficeKind> getKinds() {
        return Stream.of(OfficeKind.values())
                .filter(one -> one != OfficeKind.COUNTY_GOVERNMENT)
                .toList();
    }

    public Remit[] getAllRemits() {
        return Remit.values();
    }

    public OfficeId getParent() {
        return parent;
    }

    public void setParent(OfficeId parent) {
        this.parent = parent;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getShortName() {
        return shortName;
    }

    public void setShortName(String shortName) {
        this.shortName = shortName;
    }

    public OfficeKind getKind() {
        return kind;
    }

    public void setKind(OfficeKind kind) {
        this.kind = kind;
    }

    public Remit[] getRemits() {
        return remits;
    }

    public void setRemits(Remit[] remits) {
        this.remits = remits;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
