namespace Vroegsignalering.Residency;

/// <summary>Answers whether a person is a resident, and where: the BRP (<i>basisregistratie personen</i>), or what stands in for it.</summary>
/// <remarks>Ask the least that answers the question. Source: Wgs art. 8b (only BRP data and data needed to process signals) and
/// art. 8c (the BSN, to be sure that data concern the right resident).</remarks>
public interface IResidencyRegister
{
    /// <summary>Asks one question.</summary>
    /// <returns>The answer. A register that cannot be reached or understood is an answer too: <see cref="ResidencyAnswer.Failed"/>.</returns>
    /// <exception cref="ResidencyAuthorisationException">The register refuses who asks; asking again is of no use.</exception>
    /// <exception cref="OperationCanceledException">The caller stopped.</exception>
    Task<ResidencyAnswer> AskAsync(ResidencyQuestion question, CancellationToken cancellationToken);
}
