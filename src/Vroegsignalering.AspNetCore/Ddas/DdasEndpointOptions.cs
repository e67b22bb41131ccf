using Microsoft.AspNetCore.Http;
using Vroegsignalering.Ddas;
using Vroegsignalering.Ddas.Delivering;
using Vroegsignalering.Ddas.Signing;

namespace Vroegsignalering.AspNetCore.Ddas;

/// <summary>The choices of the host about the pull endpoint. Only the choice about signing, and where to keep deliveries, have no default.</summary>
public sealed class DdasEndpointOptions
{
    /// <summary>The version of DDAS to deliver; the newest by default.</summary>
    public DdasVersion Version { get; set; } = DdasVersion.V12;

    /// <summary>Which period is delivered to who names none: the last whole quarter by default, or half year. The standard leaves it open.</summary>
    public ReportingPeriodKind ReportingPeriod { get; set; } = ReportingPeriodKind.Quarter;

    /// <summary>The longest period that may be asked, in days.</summary>
    /// <value>1 to 3660; 366 by default, a choice of this product.</value>
    public int LongestPeriodDays { get; set; } = 366;

    /// <summary>The folder for frozen deliveries and their ledger; <c>null</c> when the host registers an <see cref="IDdasSnapshots"/> and an <see cref="IDdasDeliveryLedger"/> of its own.</summary>
    public string? Folder { get; set; }

    /// <summary>How old the newest frozen delivery of a period may be when a client begins; then a new one is made.</summary>
    /// <value>More than zero, at most a day, which is the default and what the standard allows a cache to be old.</value>
    public TimeSpan FreezeEvery { get; set; } = TimeSpan.FromDays(1);

    /// <summary>How long after its first page a client gets further pages of the same frozen delivery, also when there is a newer one.</summary>
    /// <value>More than zero; a day by default, a choice of this product.</value>
    public TimeSpan PullWindow { get; set; } = TimeSpan.FromDays(1);

    /// <summary>How long a frozen delivery is kept when there is a source to make it again; looked at every hour. Their ledger is never shortened.</summary>
    /// <value>At least <see cref="FreezeEvery"/> and <see cref="PullWindow"/> together; 30 days by default, a choice of this product.</value>
    public TimeSpan KeepSnapshots { get; set; } = TimeSpan.FromDays(30);

    /// <summary>How many deliveries may be frozen within a day, so that a client that asks ever other periods does not fill the disk.</summary>
    /// <value>1 or more; 24 by default, a choice of this product.</value>
    public int FreezesPerDay { get; set; } = 24;

    /// <summary>Who signs the answers; <c>null</c> when a <see cref="PayloadSigner"/> is registered as a service, or with <see cref="NoSignatureBecause"/>.</summary>
    public PayloadSigner? Signer { get; set; }

    /// <summary>Why answers are not signed, for who reads the configuration later; <c>null</c> when they are.</summary>
    public string? NoSignatureBecause { get; set; }

    /// <summary>What is asked of the signature of a request; nothing by default.</summary>
    public DdasRequestSignatures RequestSignatures { get; set; }

    /// <summary>Who verifies the signature of a request; <c>null</c> when a <see cref="PayloadVerifier"/> is registered as a service, or when none is needed.</summary>
    public PayloadVerifier? Verifier { get; set; }

    /// <summary>The authorisation policy that a client needs; the default policy of the host when <c>null</c>.</summary>
    public string? AuthorizationPolicy { get; set; }

    /// <summary>Whether everybody may ask. Only for trials on the own machine.</summary>
    public bool AllowAnonymous { get; set; }

    /// <summary>Who asks, for the ledger: the number (OIN) or name of an organisation and never of a person. The client of the token when <c>null</c>.</summary>
    public Func<HttpContext, string?>? Receiver { get; set; }

    /// <summary>The OIN of the organisation that made the connection, as FSC knows it, to verify signatures against; not known when <c>null</c>.</summary>
    public Func<HttpContext, string?>? ConnectionPeer { get; set; }

    /// <summary>How many answers are made at a time.</summary>
    /// <value>1 or more; 4 by default, a choice of this product.</value>
    public int ConcurrentAnswers { get; set; } = 4;

    /// <summary>How many requests may wait for their turn; the next gets 429.</summary>
    /// <value>0 or more; 8 by default, a choice of this product.</value>
    public int WaitingRequests { get; set; } = 8;

    /// <summary>After how long a client that got 429 may try again.</summary>
    /// <value>At least a second; 30 seconds by default, a choice of this product.</value>
    public TimeSpan RetryAfter { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>The largest request body, in bytes.</summary>
    /// <value>256 or more; 8,192 by default, a choice of this product.</value>
    public int LargestRequestBytes { get; set; } = 8_192;

    /// <summary>How long a client may take to send its body.</summary>
    /// <value>At least a second; 10 seconds by default, a choice of this product.</value>
    public TimeSpan RequestTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>The address before the name of a kind of problem, in <c>type</c> of problem details. Nothing has to answer there.</summary>
    public Uri ProblemTypes { get; set; } = new("https://example.org/vroegsignalering/core/problems/");
}
