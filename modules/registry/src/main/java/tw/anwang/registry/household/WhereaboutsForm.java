package tw.anwang.registry.household;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import tw.anwang.registry.page.PageWords;
import tw.anwang.registry.person.Address;
import tw.anwang.registry.person.Contact;

/** Adds an address or a contact to a member, or takes a contact away. */
@Named
@ViewScoped
public class WhereaboutsForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Whereabouts whereabouts;

    @Inject
    PageWords words;

    private Address.Kind addressKind = Address.Kind.LIVING;
    private String district;
    private String address;
    private LocalDate from;
    private Contact.Kind contactKind = Contact.Kind.MOBILE;
    private String contact;
    private String whose;

    public String addAddress(long member) {
        whereabouts.addAddress(member, addressKind, district, address, from);
        return again(member, "address.saved");
    }

    public String addContact(long member) {
        whereabouts.addContact(member, contactKind, contact, whose);
        return again(member, "contact.saved");
    }

    public String remove(long member, long gone) {
        whereabouts.removeContact(member, gone);
        return again(member, "contact.removed");
    }

    private String again(long member, String key) {
        words.done(key);
        return "/registry/whereabouts?faces-redirect=true&member=" + member;
    }

    public Address.Kind[] getAddressKinds() {
        return Address.Kind.values();
    }

    public Contact.Kind[] getContactKinds() {
        return Contact.Kind.values();
    }

    public Address.Kind getAddressKind() {
        return addressKind;
    }

    public void setAddressKind(Address.Kind addressKind) {
        this.addressKind = addressKind;
    }

    /** Code of the district, or an empty text. */
    public String getDistrict() {
        return district;
    }

    public void setDistrict(String district) {
        this.district = district;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public Contact.Kind getContactKind() {
        return contactKind;
    }

    public void setContactKind(Contact.Kind contactKind) {
        this.contactKind = contactKind;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    /** Whose it is, or when to call. */
    public String getWhose() {
        return whose;
    }

    public void setWhose(String whose) {
        this.whose = whose;
    }
}
