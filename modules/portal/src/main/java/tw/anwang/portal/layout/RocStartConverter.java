package tw.anwang.portal.layout;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.Instant;
import java.time.LocalTime;
import tw.anwang.kernel.RocDate;
import tw.anwang.kernel.Taipei;

/** When something begins: midnight says that its hour is not known, and the day stands alone; never typed. */
@FacesConverter("rocStart")
public class RocStartConverter implements Converter<Instant> {
    @Override
    public Instant getAsObject(FacesContext faces, UIComponent field, String typed) {
        throw new ConverterException("moments are shown, not typed");
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, Instant moment) {
        boolean dayAlone = moment != null && Taipei.timeOf(moment).toLocalTime().equals(LocalTime.MIDNIGHT);
        return dayAlone ? RocDate.format(Taipei.dayOf(moment)) : RocDate.format(moment);
    }
}
