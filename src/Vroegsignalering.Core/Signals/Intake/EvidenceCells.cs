using NodaTime;

namespace Vroegsignalering.Signals.Intake;

/// <summary>Reads what a partner says that it did before it sent the signal.</summary>
internal sealed class EvidenceCells(RowCells cells)
{
    private static readonly SocialCollectionEvidence NothingReported = new();

    private readonly bool _isReported = Array.Exists(SignalFields.OfEvidence, cells.Has);

    /// <summary>The evidence; <c>null</c> when nothing is reported.</summary>
    public SocialCollectionEvidence? Read(PartnerType partner, LocalDate? sentOn)
    {
        if (!_isReported)
        {
            return null;
        }

        SocialCollectionEvidence evidence = new()
        {
            PersonalContact = cells.Flag(SignalField.PersonalContact),
            PointedToDebtHelp = cells.Flag(SignalField.PointedToDebtHelp),
            WrittenReminders = cells.SmallNumber(SignalField.WrittenReminders),
            ReminderTermDays = cells.SmallNumber(SignalField.ReminderTermDays),
            ConsentOffered = cells.Flag(SignalField.ConsentOffered),
            ConsentRefused = cells.Flag(SignalField.ConsentRefused),
        };
        if (evidence == NothingReported)
        {
            return null;
        }

        Report(evidence, partner, sentOn);
        return evidence;
    }

    private void Report(SocialCollectionEvidence evidence, PartnerType partner, LocalDate? sentOn)
    {
        foreach (SocialCollectionEffort effort in evidence.Missing(partner, sentOn))
        {
            cells.Report(SignalDiagnostics.EffortMissing, effort switch
            {
                SocialCollectionEffort.PersonalContact => SignalField.PersonalContact,
                SocialCollectionEffort.PointedToDebtHelp => SignalField.PointedToDebtHelp,
                SocialCollectionEffort.ConsentOffered => SignalField.ConsentOffered,
                _ => SignalField.WrittenReminders,
            });
        }

        if (evidence.ConsentRefused == true)
        {
            cells.Report(SignalDiagnostics.ConsentRefused, SignalField.ConsentRefused);
        }
    }
}
