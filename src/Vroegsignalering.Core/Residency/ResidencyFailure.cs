namespace Vroegsignalering.Residency;

/// <summary>Why a register gave no answer.</summary>
public enum ResidencyFailure
{
    /// <summary>It answered.</summary>
    None = 0,

    /// <summary>It took too long.</summary>
    TimedOut = 1,

    /// <summary>It was too busy, also after waiting.</summary>
    TooBusy = 2,

    /// <summary>It was out of order, also after waiting.</summary>
    Unavailable = 3,

    /// <summary>The connection was cut, or could not be made.</summary>
    ConnectionLost = 4,

    /// <summary>The answer could not be understood.</summary>
    UnreadableAnswer = 5,

    /// <summary>The register did not accept the question.</summary>
    QuestionRefused = 6,

    /// <summary>The register refused who asks; nothing more is asked in the run.</summary>
    NotAuthorised = 7,

    /// <summary>The adapter failed in a way that it does not know.</summary>
    AdapterFailed = 8,
}
