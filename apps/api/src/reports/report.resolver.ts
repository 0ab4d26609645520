import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Can } from '../access/can.ts';
import type { SignedInContext } from '../context.ts';
import { authorityFigures } from './follow/authority-figures.ts';
import { AuthorityFiguresResult } from './follow/authority-figures.view.ts';
import { followReport } from './follow/follow-report.ts';
import { FollowReportInput, FollowReportResult } from './follow/follow-report.view.ts';
import { report } from './report.ts';
import { ReportInput, ReportResult } from './report.view.ts';
import { stockFlow } from './stock-flow.ts';
import { StockFlowResult } from './stock-flow.view.ts';

@Resolver()
export class ReportResolver {
  @Can('report.read.aggregate')
  @Query(() => ReportResult)
  report(@Ctx() ctx: SignedInContext, @Arg('input', () => ReportInput) input: ReportInput) {
    return report(ctx, input);
  }

  @Can('report.read.aggregate')
  @Query(() => FollowReportResult, {
    description: 'What became of the requests, by authority, with both follow rates.',
  })
  followReport(@Ctx() ctx: SignedInContext, @Arg('input', () => FollowReportInput) input: FollowReportInput) {
    return followReport(ctx, input);
  }

  @Can('report.read')
  @Query(() => StockFlowResult, { description: 'Months as YYYY-MM.' })
  stockFlow(
    @Ctx() ctx: SignedInContext,
    @Arg('fromMonth', () => String) fromMonth: string,
    @Arg('toMonth', () => String) toMonth: string,
  ) {
    return stockFlow(ctx, fromMonth, toMonth);
  }

  @Can('authority-figures.read')
  @Query(() => AuthorityFiguresResult, { description: 'What an authority can tell about its own cases.' })
  authorityFigures(
    @Ctx() ctx: SignedInContext,
    @Arg('fromMonth', () => String) fromMonth: string,
    @Arg('toMonth', () => String) toMonth: string,
  ) {
    return authorityFigures(ctx, fromMonth, toMonth);
  }
}
