package org.evenhand.sample;

import java.time.LocalDate;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.dataset.Dataset;

/** Somebody who left, as they were when last counted. */
record Departure(Person person, LocalDate date, String reason) {

    static Sheet<Departure> sheet(LocalCodes codes) {
        return new Sheet<Departure>(Dataset.LEAVERS, codes)
                .text("Employee No", "person_id", each -> each.person().id())
                .date("Last Day", "leave_date", Departure::date)
                .place(each -> each.person().asked().post())
                .text(
                        "Job Family",
                        "function",
                        each -> each.person().asked().post().team().function())
                .text("Reason", "leaving_reason", Departure::reason)
                .date("Cont Service", "service_start", each -> each.person().serviceStart())
                .person(
                        each -> each.person().asked(),
                        Characteristic.SEXUAL_ORIENTATION,
                        Characteristic.GENDER_IDENTITY);
    }
}
