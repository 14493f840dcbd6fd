package org.evenhand.dataset;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.evenhand.table.Means;
import org.evenhand.table.Required;
import org.evenhand.table.Signed;
import org.jspecify.annotations.Nullable;

/** One objective, action, piece of evidence, recommendation, duty or decision: the extract {@code action_plan_evidence}. */
public record PlanItem(
        @Required @Means("Identifier of the item") String itemId,

        @Codes({
            "objective",
            "outcome",
            "action",
            "gap_action",
            "criterion_evidence",
            "recommendation",
            "duty",
            "decision_eia",
            "network",
            "role_profile"
        })
        @Means("What it is")
        @Nullable
        String itemType,

        @Means("Framework edition that it belongs to") @Nullable
        String framework,

        @Means("Version of that edition") @Nullable String version,
        @Means("Framework area or module") @Nullable String area,
        @Means("Theme") @Nullable String theme,
        @Means("Criterion of the imported list") @Nullable String criterion,

        @Means("Level that the criterion speaks to") @Nullable
        String level,

        @Means("Title") @Nullable String title,

        @Means("Title of the post that owns it, never a person") @Nullable
        String owner,

        @Means("Department") @Nullable String department,
        @Means("Indicator that measures it") @Nullable String indicatorId,
        @Signed @Means("Value at the beginning") @Nullable BigDecimal baseline,

        @Signed @Means("Value on the snapshot date") @Nullable
        BigDecimal current,

        @Signed @Means("Value that is aimed at") @Nullable BigDecimal target,
        @Means("Day by which") @Nullable LocalDate targetDate,

        @Means("Change from which it is improving, number and unit") @Nullable
        String criteriaImproving,

        @Means("Change from which it is worsening, number and unit") @Nullable
        String criteriaWorsening,

        @Means("Partner") @Nullable String partner,

        @Codes({"not_started", "in_progress", "done", "overdue", "dropped"}) @Means("How it stands") @Nullable
        String status,

        @Means("Where the evidence is") @Nullable String evidenceRef,
        @Means("Day that the evidence describes") @Nullable LocalDate asAt,

        @Means("Day by which it is to be reviewed") @Nullable
        LocalDate reviewBy,

        @Codes({"Socitm", "LGA", "EHRC", "peer_team", "internal"}) @Means("Where it comes from") @Nullable
        String source,

        @Means("Objective that an outcome is to show, by its item_id or its title") @Nullable
        String objective,

        @Codes({"england", "wales", "scotland", "northern_ireland"})
        @Means("Nation whose law sets a duty; that of the organisation, where it is not said")
        @Nullable
        String nation) {}
