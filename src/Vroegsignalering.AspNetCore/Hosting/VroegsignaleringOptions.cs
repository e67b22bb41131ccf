using Vroegsignalering.AspNetCore.Access;
using Vroegsignalering.AspNetCore.Health;
using Vroegsignalering.Casework;
using Vroegsignalering.Prioritisation;
using Vroegsignalering.Signals.Intake;
using Vroegsignalering.Storage;

namespace Vroegsignalering.AspNetCore.Hosting;

/// <summary>The choices of the host. Only the municipalities and the store have no default.</summary>
public sealed class VroegsignaleringOptions
{
    /// <summary>The municipalities that this host works for; each once.</summary>
    public IList<MunicipalitySettings> Municipalities { get; } = [];

    /// <summary>Where everything is kept; <c>null</c> when an <see cref="IStore"/> is registered as a service.</summary>
    public IStore? Store { get; set; }

    /// <summary>How files of partners are read, by name; a client that uploads a file names one.</summary>
    public IDictionary<string, SignalMapping> Mappings { get; } = new Dictionary<string, SignalMapping>(StringComparer.Ordinal);

    /// <summary>Policies to read and compare besides those in use and those of the product, such as earlier versions; each label once.</summary>
    public IList<PriorityPolicy> Policies { get; } = [];

    /// <summary>How the claims of the host's own sign-in are read.</summary>
    public WorkerOptions Workers { get; } = new();

    /// <summary>The bounds of the health checks.</summary>
    public HealthOptions Health { get; } = new();

    /// <summary>How this process works on runs. Give each process that works on one store a name of its own.</summary>
    public MonthlyRunOptions Runs { get; set; } = new();

    /// <summary>How many runs may wait for their turn; the next gets 429.</summary>
    /// <value>1 or more; 8 by default, a choice of this product.</value>
    public int WaitingRuns { get; set; } = 8;

    /// <summary>How often the outbox is looked at.</summary>
    /// <value>At least a second; a minute by default, a choice of this product.</value>
    public TimeSpan SendEvery { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>The largest body of a request in JSON, in bytes.</summary>
    /// <value>1,024 or more; 65,536 by default, a choice of this product.</value>
    public int LargestRequestBytes { get; set; } = 65_536;

    /// <summary>The largest file that can be uploaded, in bytes.</summary>
    /// <value>1,024 or more; 50 MiB by default, a choice of this product.</value>
    public int LargestFileBytes { get; set; } = 50 * 1_024 * 1_024;

    /// <summary>How many requests a worker may send in a minute; the next gets 429.</summary>
    /// <value>1 or more; 600 by default, a choice of this product.</value>
    public int RequestsPerMinute { get; set; } = 600;

    /// <summary>How long a case stays claimed for who takes it up, without being claimed anew.</summary>
    /// <value>A minute or more; an hour by default, a choice of this product.</value>
    public TimeSpan ClaimFor { get; set; } = TimeSpan.FromHours(1);

    /// <summary>The address before the name of a kind of problem, in <c>type</c> of problem details. Nothing has to answer there.</summary>
    public Uri ProblemTypes { get; set; } = new("https://example.org/vroegsignalering/core/problems/");
}
