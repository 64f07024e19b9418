package tw.anwang.directory.snapshot;

import tw.anwang.directory.OfficeKind;

/** The rule that says who belongs to a group addressee. */
public enum Membership {
    COUNTY_GOVERNMENTS {
        @Override
        boolean holds(GroupLine group, OfficeLine office, boolean specialMunicipality) {
            return office.kind() == OfficeKind.COUNTY_GOVERNMENT;
        }
    },
    SPECIAL_MUNICIPALITIES {
        @Override
        boolean holds(GroupLine group, OfficeLine office, boolean specialMunicipality) {
            return office.kind() == OfficeKind.COUNTY_GOVERNMENT && specialMunicipality;
        }
    },
    OTHER_COUNTIES {
        @Override
        boolean holds(GroupLine group, OfficeLine office, boolean specialMunicipality) {
            return office.kind() == OfficeKind.COUNTY_GOVERNMENT && !specialMunicipality;
        }
    },
    MINISTRIES {
        @Override
        boolean holds(GroupLine group, OfficeLine office, boolean specialMunicipality) {
            return office.kind() == OfficeKind.MINISTRY;
        }
    },
    BUREAUS {
        @Override
        boolean holds(GroupLine group, OfficeLine office, boolean specialMunicipality) {
            return office.county() != null && office.remits().contains(group.remit());
        }
    },
    LISTED {
        @Override
        boolean holds(GroupLine group, OfficeLine office, boolean specialMunicipality) {
            return group.listed().contains(office.id());
        }
    };

    abstract boolean holds(GroupLine group, OfficeLine office, boolean specialMunicipality);
}
