using Vroegsignalering.Casework;
using Vroegsignalering.Storage;

namespace Vroegsignalering.AspNetCore.Hosting;

/// <summary>All that people and runs do with the data of one municipality.</summary>
public sealed class MunicipalityDesks
{
    internal MunicipalityDesks(IStore store, MunicipalitySettings settings, MonthlyRunOptions runs)
    {
        Settings = settings;
        Access = new AccessDesk(store, settings);
        Cases = new CaseDesk(store, settings);
        Review = new ReviewDesk(store, settings);
        Quarantine = new QuarantineDesk(store, settings);
        Run = new MonthlyRun(store, settings, runs);
    }

    /// <summary>The choices of the municipality.</summary>
    public MunicipalitySettings Settings { get; }

    /// <summary>The journal of access, for what no other desk does.</summary>
    public AccessDesk Access { get; }

    /// <summary>Cases: list, open, register, claim.</summary>
    public CaseDesk Cases { get; }

    /// <summary>Questions about records and residents.</summary>
    public ReviewDesk Review { get; }

    /// <summary>Rows that were set aside.</summary>
    public QuarantineDesk Quarantine { get; }

    /// <summary>Taking in files, and making the worklist of a month.</summary>
    public MonthlyRun Run { get; }
}
